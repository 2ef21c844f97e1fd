@NullMarked
package org.hengke.customers.web;

import org.jspecify.annotations.NullMarked;
