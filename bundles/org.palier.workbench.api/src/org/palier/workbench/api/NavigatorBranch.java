// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

/** A branch that a plug-in adds to each study in the tree of studies. Nothing is selected where a branch is asked. */
public non-sealed interface NavigatorBranch extends Shown<BranchContent> {
}
