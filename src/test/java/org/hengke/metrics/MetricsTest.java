package org.hengke.metrics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hengke.support.DatabaseTest;
import org.springframework.context.annotation.Import;

/** A test of figures against the whole program, with measures of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import(TestMeasures.class)
@interface MetricsTest {}
