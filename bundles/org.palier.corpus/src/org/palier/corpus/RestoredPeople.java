// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Counts of human work from the log of a study: how much was restored, and how much could not be.
 *
 * @param codings  by people that are there again, decisions among them
 * @param drawn    posts of sets that are there again
 * @param erased   codings and posts of sets whose posts were erased since: they do not come back
 * @param homeless codings and posts of sets whose posts are not there: the run that brought these could not be made again
 */
public record RestoredPeople(long codings, long drawn, long erased, long homeless) {
}
