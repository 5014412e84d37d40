// SPDX-License-Identifier: EPL-2.0
/**
 * A classifier that finds usages by words and phrases. The rules are data, {@code fr.rules} and
 * {@code en.rules} beside these classes; {@link org.palier.classifiers.rules.RuleFile} says how they are
 * written.
 */
@NullMarked
package org.palier.classifiers.rules;

import org.jspecify.annotations.NullMarked;
