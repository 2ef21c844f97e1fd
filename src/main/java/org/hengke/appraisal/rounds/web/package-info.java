@NullMarked
package org.hengke.appraisal.rounds.web;

import org.jspecify.annotations.NullMarked;
