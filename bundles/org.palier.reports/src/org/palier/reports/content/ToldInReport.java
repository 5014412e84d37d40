// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.study.releases.ToldGroup;

/**
 * What a report told of interviews, as the ledger of releases keeps it.
 *
 * @param groups of which its tables tell
 * @param words  what it withholds because of what went out before, a sentence each
 * @param names  whether what single bodies told may stand in it
 */
public record ToldInReport(List<ToldGroup> groups, List<Bilingual> words, boolean names) {

	/** Copies its lists. */
	public ToldInReport {
		groups = List.copyOf(groups);
		words = List.copyOf(words);
	}
}
