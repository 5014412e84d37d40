// SPDX-License-Identifier: EPL-2.0
/** Report templates: pages, styles and words of the shipped one, and those that others bring. */
@NullMarked
package org.palier.reports.template;

import org.jspecify.annotations.NullMarked;
