@NullMarked
package org.hengke.appraisal.sheets.web;

import org.jspecify.annotations.NullMarked;
