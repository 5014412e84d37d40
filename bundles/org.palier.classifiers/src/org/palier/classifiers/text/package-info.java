// SPDX-License-Identifier: EPL-2.0
/** What rules and models alike find in the text of a post before they read its words. */
@NullMarked
package org.palier.classifiers.text;

import org.jspecify.annotations.NullMarked;
