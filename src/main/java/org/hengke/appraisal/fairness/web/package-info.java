@NullMarked
package org.hengke.appraisal.fairness.web;

import org.jspecify.annotations.NullMarked;
