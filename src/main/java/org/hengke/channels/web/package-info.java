@NullMarked
package org.hengke.channels.web;

import org.jspecify.annotations.NullMarked;
