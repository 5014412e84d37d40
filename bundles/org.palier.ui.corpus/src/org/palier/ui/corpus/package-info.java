// SPDX-License-Identifier: EPL-2.0
/** The pages of a study's corpus: counts, posts with the evidence of their coding, attribution, runs. */
package org.palier.ui.corpus;
