// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Placements;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.KnownAccuracy.Comparison;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.SetCodes;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.InForce.Basis;
import org.palier.corpus.PostCursor;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.CodingSet;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.Attribution;

/**
 * Remarks on shares that no coding set corrects: they rest on programs alone, and the programs had these errors where they
 * were checked. The errors correct no share: they differ from body to body, and bands made of them held in 21 of 34 cases.
 * Programs were checked on posts of the study's sets, however these were drawn, or else by the card of the program.
 */
final class MachineAlone {

	/** Posts of which it is asked which program coded them. */
	private static final int ASKED = 500;

	private final StudyView view;
	private final CorpusView posts;
	private final TrainedModels models;
	private final List<CodingSet> sets;
	private final CodesOfSets codes;
	private final Writers writers;
	private final List<AccountAgency> lines;
	private final ModelCards cards;
	/** Codings of a few posts by programs, which show the programs of the study; null until they are asked for. */
	private @Nullable List<Coding> few;

	/**
	 * @param view  with its posts
	 * @param sets  of the study, all that count
	 * @param codes of the sets
	 * @param attribution by which its posts come to bodies
	 * @throws IOException when the cards that ship cannot be read
	 */
	MachineAlone(StudyView view, CorpusView posts, TrainedModels models, Collection<CodingSet> sets, CodesOfSets codes,
			Attribution attribution) throws IOException {
		this.codes = codes;
		this.cards = ModelCards.shipped();
		this.writers = new Writers(attribution);
		this.lines = attribution.lines();
		this.view = view;
		this.posts = posts;
		this.models = models;
		this.sets = List.copyOf(sets);
	}

	/** The knowledge on a facet, whether a set corrects it or not. */
	final class OfFacet {

		private final Facet facet;
		/** Whether a program coded any post that an agency wrote. */
		private final boolean coded;
		private final Optional<KnownAccuracy> known;
		private final Optional<PostEstimates.Checked> errors;
		private final Optional<Bilingual> programs;

		private OfFacet(Facet facet) throws IOException {
			this.facet = facet;
			boolean none = !isByPrograms(facet);
			known = none ? Optional.empty() : accuracy(facet);
			errors = known.map(it -> new PostEstimates.Checked(it.on(), it.share(), it.codes()));
			programs = none ? Optional.empty() : new Speakers(view, posts).ofAgencies(facet, lines).map(SpokenPrograms::sentence);
			coded = !none;
		}

		/** How programs did where they were checked. */
		Optional<PostEstimates.Checked> errors() {
			return errors;
		}

		/** Which programs speak, where there are several. */
		Optional<Bilingual> programs() {
			return programs;
		}

		/** Nothing where agencies wrote no post that a program coded. @param refused what the sets of the study lack */
		PostEstimates.Alone alone(List<Bilingual> refused) {
			if (!coded) {
				return new PostEstimates.Alone(facet, List.of());
			}
			List<Bilingual> told = new ArrayList<>(List.of(EstimateWords.text("alone", name(facet))));
			programs.ifPresent(told::add);
			if (known.isEmpty()) {
				told.add(EstimateWords.text("alone.unknown"));
			} else {
				KnownAccuracy it = known.get();
				told.add(EstimateWords.text("alone.accuracy", it.where(), it.right(), it.posts(), written(as -> as.percent(it.share())), it.bodies()));
				told.add(EstimateWords.text("alone.here"));
			}
			told.addAll(refused);
			return new PostEstimates.Alone(facet, told);
		}
	}

	/** The knowledge on a facet. */
	OfFacet of(Facet facet) throws IOException {
		return new OfFacet(facet);
	}

	/** How programs did in a facet where they were checked: on posts of the study's sets, or else by the card of the program. */
	Optional<KnownAccuracy> accuracy(Facet facet) throws IOException {
		Optional<KnownAccuracy> ofSets = bySets(facet);
		return ofSets.isPresent() ? ofSets : card(facet);
	}

	/** Whether a program's word counts for a post that an agency wrote. */
	private boolean isByPrograms(Facet facet) {
		Optional<PlacedPosts> placed = view.theory(facet).map(view.posts()::placed);
		PostsView all = placed.map(PlacedPosts::posts).orElse(view.posts());
		return all.any(cell -> all.isOwn(cell) && all.posts(cell) > 0
				&& placed.map(it -> it.codedBy(cell)).orElseGet(() -> all.codedBy(cell)) == CodedBy.MACHINE);
	}

	/** On posts of the sets that people coded; where a program had learned from a post, by the words of models that had not seen it. */
	private Optional<KnownAccuracy> bySets(Facet facet) throws IOException {
		Map<Long, String> people = new HashMap<>();
		Map<Long, String> platforms = new HashMap<>();
		Map<Long, String> bodies = new HashMap<>();
		for (CodingSet set : sets) {
			if (codes.said(set).codings().isEmpty()) {
				continue;
			}
			SetCodes said = codes.of(set);
			Facet coded = said.facets().contains(facet) ? facet : Facet.USAGE;
			for (CodedPost post : said.posts()) {
				InForce word = post.resolved(coded);
				Optional<String> code = word.value().only();
				if (word.basis() != Basis.NOBODY && word.basis() != Basis.OPEN && code.isPresent()) {
					String platform = post.stored().post().platform();
					people.put(post.stored().key(), coded.equals(facet) ? code.get() : placed(facet, code.get(), platform));
					platforms.put(post.stored().key(), platform);
					bodies.put(post.stored().key(), writers.of(post.stored().post()));
				}
			}
		}
		Map<Long, String> predicted = new HashMap<>();
		words(people.keySet(), facet).forEach((post, it) -> predicted.put(post,
				it.facet().equals(facet) ? it.value().text() : placed(facet, it.value().text(), platforms.getOrDefault(post, ""))));
		TrainedModels.StandIns standIns = models.standIns(posts, facet, people.keySet());
		predicted.putAll(standIns.words());
		standIns.usages().forEach((post, usage) -> predicted.put(post, placed(facet, usage, platforms.getOrDefault(post, ""))));
		predicted.keySet().removeAll(standIns.without().keySet());
		List<Comparison> comparisons = predicted.entrySet().stream()
				.map(it -> new Comparison(bodies.getOrDefault(it.getKey(), ""), people.getOrDefault(it.getKey(), ""), it.getValue(), 1)).toList();
		return comparisons.size() < CorrectedShares.FEWEST ? Optional.empty()
				: Optional.of(KnownAccuracy.of(EstimateWords.text("alone.study"), EstimateWords.text("alone.study.on"), comparisons));
	}

	/** By the card of the program that coded most of some posts. */
	private Optional<KnownAccuracy> card(Facet facet) throws IOException {
		Map<List<String>, List<Coding>> coders = last(few(), facet).values().stream()
				.collect(Collectors.groupingBy(it -> List.of(it.coder(), it.coderVersion())));
		Optional<List<Coding>> most = coders.values().stream().max(Comparator.comparingInt(List::size));
		return most.isEmpty() ? Optional.empty() : cards.of(most.get().getFirst(), facet);
	}

	/** The last words of programs on posts in a facet, else in the usage. */
	private Map<Long, Coding> words(Collection<Long> some, Facet facet) throws IOException {
		return last(posts.codings(some), facet);
	}

	private List<Coding> few() throws IOException {
		List<Coding> known = few;
		if (known == null) {
			List<Long> some = new ArrayList<>();
			try (PostCursor cursor = posts.read()) {
				while (cursor.hasNext() && some.size() < ASKED) {
					some.add(cursor.next().key());
				}
			}
			known = posts.codings(some);
			few = known;
		}
		return known;
	}

	private static Map<Long, Coding> last(List<Coding> codings, Facet facet) {
		Map<Long, Coding> words = new HashMap<>();
		codings.stream().filter(it -> it.kind() == CoderKind.MACHINE && (it.facet().equals(facet) || it.facet().isUsage()))
				.forEach(it -> words.merge(it.post(), it, (one, later) -> one.facet().equals(facet) && !later.facet().equals(facet) ? one : later));
		return words;
	}

	/** Where a theory places a usage; empty where a program told none. */
	private String placed(Facet facet, String usage, String platform) {
		return usage.isEmpty() ? ""
				: view.theory(facet).flatMap(it -> new Placements(view, it).of(usage, platform)).map(TheoryView.CategoryView::id)
				.orElse(CorrectedShares.UNPLACED);
	}

	private Bilingual name(Facet facet) {
		return view.theory(facet).map(TheoryView::name).orElseGet(() -> EstimateWords.text("alone.usages"));
	}

	private static Bilingual written(Function<Typography, String> how) {
		return new Bilingual(how.apply(new Typography(Locale.CANADA_FRENCH)), how.apply(new Typography(Locale.CANADA)));
	}
}
