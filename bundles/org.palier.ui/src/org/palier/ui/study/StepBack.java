// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * A step of a study that a person has just taken back, or made again.
 *
 * @param sentence names it, in the language of the workbench
 * @param written  the objects that it changed
 */
public record StepBack(String sentence, Set<EObject> written) {
}
