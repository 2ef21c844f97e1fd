package org.hengke.stories;

/**
 * A screen of the program.
 *
 * @param name of its pictures
 * @param route as the router of the pages has it
 * @param path where it is opened; {@code {case}}, {@code {customer}}, {@code {person}}, {@code {import}}, {@code {goal}}, {@code {duty}} and {@code {link}} stand for
 *     what the department has
 * @param who opens it
 */
record Screen(String name, String route, String path, Who who) {

    enum Who {
        NOBODY,
        AGENT,
        SUPERVISOR,
        MANAGER
    }

    static Screen of(String name, String path) {
        return new Screen(name, path, path, Who.MANAGER);
    }

    static Screen of(String name, String route, String path) {
        return new Screen(name, route, path, Who.MANAGER);
    }

    Screen by(Who somebody) {
        return new Screen(name, route, path, somebody);
    }

    /** Whether it is what is shown where no other screen is. */
    boolean isForNothing() {
        return route.equals("/:rest(.*)*");
    }
}
