package org.hengke.stories;

import org.hengke.staff.PersonId;
import org.hengke.support.Client;

/**
 * Somebody at work in a story.
 *
 * @param session the value of the cookie of a session
 * @param client calls the program with a token, for what happens behind the scene
 */
record Colleague(PersonId id, String name, String login, String session, Client client) {}
