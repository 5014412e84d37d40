// SPDX-License-Identifier: EPL-2.0
/** Where one agency stands, in the window: part by part, beside its peers, against a target, year by year. */
package org.palier.ui.explore.evaluation;
