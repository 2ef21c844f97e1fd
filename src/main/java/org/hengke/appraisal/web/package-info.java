@NullMarked
package org.hengke.appraisal.web;

import org.jspecify.annotations.NullMarked;
