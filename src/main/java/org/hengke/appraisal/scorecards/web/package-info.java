@NullMarked
package org.hengke.appraisal.scorecards.web;

import org.jspecify.annotations.NullMarked;
