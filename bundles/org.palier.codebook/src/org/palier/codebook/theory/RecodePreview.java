// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.model.Placement;
import org.palier.model.Theory;
import org.palier.numbers.view.PostCounts;

/**
 * The recodings of a merge or split. Immutable.
 *
 * @param presences      presences with a coding that changes
 * @param codings        presence codings that change
 * @param others         other references that change: audiences, scenarios
 * @param postsByPersons posts whose code in force was given by a person and changes
 * @param postsByMachine posts whose code in force was given by a program and changes
 * @param kept           placements that apply from then on, in words
 * @param dropped        placements that go, in words
 * @param notes          further remarks, in words: conflicts and the rule for them, what stays
 */
public record RecodePreview(long presences, long codings, long others, long postsByPersons, long postsByMachine,
		List<Bilingual> kept, List<Bilingual> dropped, List<Bilingual> notes) {

	/** Copies its lists. */
	public RecodePreview {
		kept = List.copyOf(kept);
		dropped = List.copyOf(dropped);
		notes = List.copyOf(notes);
	}

	/** Posts whose code changes. */
	public long posts() {
		return postsByPersons + postsByMachine;
	}

	/** The preview in lines for a person. */
	public List<Bilingual> lines() {
		var lines = new ArrayList<Bilingual>();
		lines.add(PackPart.WORDS.text("preview.codings", codings, presences));
		lines.add(PackPart.WORDS.text("preview.posts", posts(), postsByPersons, postsByMachine));
		if (others > 0) {
			lines.add(PackPart.WORDS.text("preview.others", others));
		}
		lines.addAll(notes);
		kept.forEach(it -> lines.add(PackPart.WORDS.text("preview.kept", it)));
		dropped.forEach(it -> lines.add(PackPart.WORDS.text("preview.dropped", it)));
		return lines;
	}

	/** Posts whose code in force would change, on the word of persons or of programs. */
	static long posts(PostCounts counts, List<Recoding> recodings, boolean byPersons) {
		return recodings.stream().map(Recoding::facet).distinct().mapToLong(facet -> counts.cells(facet).stream()
				.filter(cell -> recodings.stream().anyMatch(it -> it.facet().equals(facet) && hits(cell, it)))
				.filter(cell -> (cell.by(facet) == CodedBy.HUMAN) == byPersons).mapToLong(CountCell::posts).sum()).sum();
	}

	private static boolean hits(CountCell cell, Recoding recoding) {
		return cell.code(recoding.facet()).equals(recoding.from())
				&& (recoding.platform().isEmpty() || recoding.platform().equals(cell.platform()))
				&& (recoding.usage().isEmpty() || recoding.usage().equals(cell.usage()))
				&& (recoding.agencies().isEmpty() || recoding.agencies().contains(cell.agency()));
	}

	/** A placement in words, e.g. Chang and Kannan’s engagement pyramid: alert on RSS feed → Communication. */
	static Bilingual words(Placement placement) {
		Bilingual usage = PackPart.name(placement.getUsage());
		Bilingual what = placement.getPlatform() == null ? usage
				: PackPart.WORDS.text("usage_on", usage, PackPart.name(placement.getPlatform()));
		return PackPart.WORDS.text("placement", PackPart.name((Theory) placement.eContainer()), what,
				placement.getCategory() == null ? PackPart.WORDS.text("unplaced") : PackPart.name(placement.getCategory()));
	}

	/** The facet of posts that the categories of a theory code. */
	static Facet facet(Theory theory) {
		return new Facet(theory.getId());
	}
}
