@NullMarked
package org.hengke.imports.web;

import org.jspecify.annotations.NullMarked;
