// SPDX-License-Identifier: EPL-2.0
/**
 * The sentences of this bundle, in both languages, and what it calls things.
 */
@NullMarked
package org.palier.scenario.words;

import org.jspecify.annotations.NullMarked;
