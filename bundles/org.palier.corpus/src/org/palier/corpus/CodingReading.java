// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Reads the codings of the posts that count: those of the runs that count and those given by hand. Thread-safe. */
public sealed interface CodingReading permits CorpusView {

	/** All codings of a post, in the order of the log; what is in force among them {@link InForce} tells. */
	List<Coding> codings(long post) throws CorpusException;

	/**
	 * Ids of the coding sets that train: what was coded in them never counts, and is part of {@link #codings(long)} all the same.
	 */
	Set<String> trainingSets() throws CorpusException;

	/** All codings of some posts, in the order of the log: one question for a page of a list. */
	List<Coding> codings(Collection<Long> posts) throws CorpusException;

	/**
	 * All codings by one person, in the order of the log, whatever posts they are of.
	 *
	 * @param coder id of the person
	 */
	List<Coding> codingsBy(String coder) throws CorpusException;

	/**
	 * All codings that were given from one coding set, in the order of the log.
	 *
	 * @param set its id
	 */
	List<Coding> codingsFrom(String set) throws CorpusException;

	/** The theories in which posts have codes of their own, by id: only these have cubes that differ from that of usages. */
	Set<Facet> theories() throws CorpusException;

	/** How many posts bear a code by a program, whoever else coded them, by facet; facets without any are absent. */
	SortedMap<Facet, Long> codedByPrograms() throws CorpusException;

	/**
	 * Codes that hold though the text that they were given to is another by now, in the order of the log.
	 *
	 * @param limit at most so many
	 */
	List<ChangedSince> changedTexts(int limit) throws CorpusException;
}
