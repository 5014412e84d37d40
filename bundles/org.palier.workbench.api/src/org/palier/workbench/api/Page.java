// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

/** A page that a plug-in adds to the window of a study. One that has nothing to say of a study says so in a {@link Block.Sentence}. */
public non-sealed interface Page extends Shown<PageContent> {
}
