@NullMarked
package org.hengke.appraisal.feedback.web;

import org.jspecify.annotations.NullMarked;
