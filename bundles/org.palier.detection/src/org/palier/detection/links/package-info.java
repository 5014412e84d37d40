// SPDX-License-Identifier: EPL-2.0
/** Recognises an address on a platform by its form alone: an account, a button, a post, a widget … */
@NullMarked
package org.palier.detection.links;

import org.jspecify.annotations.NullMarked;
