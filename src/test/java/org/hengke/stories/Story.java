package org.hengke.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Stories told in a real browser against the whole program. One Chromium serves all classes; each test gets {@link Windows}, which
 * close after it, and fails if a page reported an error that the story did not expect.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(BrowserExtension.class)
@interface Story {}
