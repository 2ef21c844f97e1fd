@NullMarked
package org.hengke.appraisal.plans.web;

import org.jspecify.annotations.NullMarked;
