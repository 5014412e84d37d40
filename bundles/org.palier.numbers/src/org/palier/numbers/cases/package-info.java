// SPDX-License-Identifier: EPL-2.0
/**
 * Choice of cases for closer study (Yates and Arbour 2013, § 22): {@link org.palier.numbers.cases.CaseDraw} draws
 * them from a census, {@link org.palier.numbers.cases.CaseEdits} records them in a study.
 */
@NullMarked
package org.palier.numbers.cases;

import org.jspecify.annotations.NullMarked;
