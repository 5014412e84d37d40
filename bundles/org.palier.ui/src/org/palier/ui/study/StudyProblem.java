// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

/**
 * Something for the Problems view.
 *
 * @param message  one sentence that names what is wrong
 * @param location where, e.g. file, line and column
 */
public record StudyProblem(String message, String location) {
}
