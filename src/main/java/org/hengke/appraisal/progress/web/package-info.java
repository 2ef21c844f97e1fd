@NullMarked
package org.hengke.appraisal.progress.web;

import org.jspecify.annotations.NullMarked;
