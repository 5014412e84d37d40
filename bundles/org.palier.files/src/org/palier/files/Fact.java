// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

/** Something that a row of a file states. What can be stated is for whoever takes rows in to say; one reader states facts of one kind. */
public interface Fact {
}
