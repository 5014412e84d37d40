// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

/**
 * Something that a row of a file states. The code that takes rows decides which facts there are; one reader states facts of
 * one kind.
 */
public interface Fact {
}
