// SPDX-License-Identifier: EPL-2.0
/**
 * Choice of cases for closer study (Yates and Arbour 2013, § 22): {@link org.palier.core.sampling.CaseDraw} draws
 * them from a census, {@link org.palier.core.sampling.CaseEdits} records them in a study.
 */
package org.palier.core.sampling;
