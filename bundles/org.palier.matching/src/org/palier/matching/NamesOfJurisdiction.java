// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.matching.NameLikeness.Ground;
import org.palier.matching.NameLikeness.Weighed;

/**
 * The names of the bodies of one jurisdiction, by their words: names are compared with those alone that share a rare word.
 */
final class NamesOfJurisdiction {

	/** A word of more bodies than these finds none by itself, unless a name has no rarer. */
	private static final int COMMON = 400;
	private static final int COMPARED = 60;
	private static final int STEM = 4;
	private static final double BY_ACRONYM = 0.85;
	private static final double SAME_ACRONYM = 0.10;
	private static final double SAME_ACCOUNT = 0.40;
	private static final double SAME_SITE = 0.28;
	private static final double OTHER_ACRONYM = -0.05;

	private record Entry(Body body, List<NameForm> forms, Set<String> acronyms) {
	}

	/** @param names the forms of the entry, with what their words tell */
	private record WeighedEntry(Entry entry, List<Weighed> names) {

		Body body() {
			return entry.body;
		}
	}

	private final double least;
	private final Wording wording;
	private final List<WeighedEntry> known;
	private final Map<String, List<Integer>> byWord = new HashMap<>();
	private final Map<String, List<Integer>> byExact = new HashMap<>();
	private final Map<String, List<Integer>> byAcronym = new HashMap<>();
	private final Map<Body.Trait, List<Integer>> byTrait = new HashMap<>();
	private final Map<String, List<String>> wordsByStem = new HashMap<>();
	private final WordWeights weights;
	private final NameLikeness likeness;

	/**
	 * @param countries names of the jurisdiction, as NameKey writes them
	 * @param least     score from which one hears of a body
	 */
	NamesOfJurisdiction(Collection<Body> bodies, List<String> countries, double least, Wording wording) {
		this.least = least;
		this.wording = wording;
		this.likeness = new NameLikeness(wording);
		// Those of lists first: what an account list made up must not make the name of a real one ambiguous.
		List<Entry> entries = bodies.stream().sorted(Comparator.comparing(it -> !it.listed())).map(NamesOfJurisdiction::entry).toList();
		for (int place = 0; place < entries.size(); place++) {
			index(entries.get(place), place);
		}
		this.weights = new WordWeights(countries, byWord, entries.size());
		this.known = entries.stream().map(it -> new WeighedEntry(it, weighed(it.forms))).toList();
		byWord.keySet().stream().sorted().forEach(it -> wordsByStem.computeIfAbsent(stem(it), stem -> new ArrayList<>()).add(it));
	}

	private void index(Entry entry, int place) {
		var words = new HashSet<String>();
		for (NameForm form : entry.forms) {
			words.addAll(form.words());
			List<Integer> bearers = byExact.computeIfAbsent(form.exact(), it -> new ArrayList<>());
			if (!bearers.contains(place)) {
				bearers.add(place);
			}
		}
		words.forEach(it -> byWord.computeIfAbsent(it, word -> new ArrayList<>()).add(place));
		entry.acronyms.forEach(it -> byAcronym.computeIfAbsent(it, acronym -> new ArrayList<>()).add(place));
		entry.body.shared().forEach(it -> byTrait.computeIfAbsent(it, trait -> new ArrayList<>()).add(place));
	}

	private static Entry entry(Body body) {
		var forms = new LinkedHashSet<NameForm>();
		body.names().forEach(it -> forms.addAll(NameForm.all(it)));
		var acronyms = new LinkedHashSet<String>();
		body.names().forEach(it -> acronyms.addAll(NameForm.acronyms(it)));
		body.acronyms().forEach(it -> acronyms.add(NameKey.of(it).replace(" ", "")));
		acronyms.remove("");
		return new Entry(body, List.copyOf(forms), Set.copyOf(acronyms));
	}

	private static String stem(String word) {
		return word.substring(0, Math.min(STEM, word.length()));
	}

	/** True for a name that says of which country the body is: such a name can stand by itself. */
	boolean namesCountry(NameForm form) {
		return form.words().size() > 1 && form.words().stream().anyMatch(it -> weights.word(it).isCountry());
	}

	/** The one body that bears the name as it is written. */
	Optional<Likeness> named(Body sought) {
		Entry entry = entry(sought);
		for (NameForm form : entry.forms) {
			List<Integer> bearers = bearers(form, entry);
			if (bearers.size() == 1) {
				Body found = known.get(bearers.getFirst()).body();
				return Optional.of(new Likeness(found.id(), 1, List.of(new Reason(1, wording.text("same_name", form.written())))));
			}
		}
		return Optional.empty();
	}

	/** The bodies with a name that can be the sought one; where lists have some, only those of lists. */
	private List<Integer> bearers(NameForm form, Entry sought) {
		List<Integer> all = byExact.getOrDefault(form.exact(), List.of()).stream().filter(it -> canBe(known.get(it).body(), sought.body))
				.toList();
		List<Integer> listed = all.stream().filter(it -> known.get(it).body().listed()).toList();
		return listed.isEmpty() ? all : listed;
	}

	private static boolean canBe(Body body, Body sought) {
		return (sought.id().isEmpty() || !body.id().equals(sought.id())) && !body.isApartFrom(sought);
	}

	/** Bodies that have something in common with one, and how like they are. */
	List<Likeness> like(Body sought) {
		Entry entry = entry(sought);
		List<NameForm> telling = telling(entry);
		return held(entry, telling, candidates(entry, telling));
	}

	/**
	 * Bodies that bear a name of one as it is written, where no other can be as like it: one of which nothing else is known. None
	 * otherwise.
	 */
	List<Likeness> same(Body sought) {
		Entry entry = entry(sought);
		if (!entry.acronyms.isEmpty() || !sought.shared().isEmpty()) {
			return List.of();
		}
		List<NameForm> telling = telling(entry);
		return held(entry, telling, telling.stream().flatMap(it -> byExact.getOrDefault(it.exact(), List.of()).stream()).distinct().toList());
	}

	private List<NameForm> telling(Entry sought) {
		return sought.forms.stream().filter(it -> bearers(it, sought).size() <= 1).toList();
	}

	private List<Weighed> weighed(List<NameForm> forms) {
		return forms.stream().map(it -> new Weighed(it, weights)).toList();
	}

	private List<Likeness> held(Entry sought, List<NameForm> telling, Collection<Integer> candidates) {
		List<Weighed> names = weighed(telling);
		return candidates.stream().map(known::get).filter(it -> canBe(it.body(), sought.body)).map(it -> compared(sought, names, it))
				.filter(it -> it.score >= least)
				.map(Compared::likeness).toList();
	}

	private Collection<Integer> candidates(Entry sought, List<NameForm> telling) {
		var found = new LinkedHashSet<Integer>();
		for (NameForm form : telling) {
			found.addAll(byExact.getOrDefault(form.exact(), List.of()));
			found.addAll(sharing(form));
		}
		sought.acronyms.forEach(it -> found.addAll(byAcronym.getOrDefault(it, List.of())));
		sought.body.shared().forEach(it -> found.addAll(byTrait.getOrDefault(it, List.of())));
		return found;
	}

	/** Those that share most of the weight of a name, as far as rare words tell. */
	private List<Integer> sharing(NameForm form) {
		List<String> words = form.words().stream().flatMap(this::spellings).distinct()
				.sorted(Comparator.comparingInt((String it) -> byWord.getOrDefault(it, List.of()).size()).thenComparing(it -> it)).toList();
		var shared = new HashMap<Integer, Double>();
		for (String word : words) {
			List<Integer> bodies = byWord.getOrDefault(word, List.of());
			if (bodies.size() <= COMMON || shared.isEmpty() && bodies.size() <= COMMON * 10) {
				bodies.forEach(it -> shared.merge(it, weights.word(word).weight(), Double::sum));
			}
		}
		return shared.entrySet().stream()
				.sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(COMPARED)
				.map(Map.Entry::getKey).toList();
	}

	/** A word, and those like it where no body has it. */
	private Stream<String> spellings(String word) {
		if (byWord.containsKey(word) || word.length() <= STEM) {
			return Stream.of(word);
		}
		return wordsByStem.getOrDefault(stem(word), List.of()).stream()
				.filter(it -> Math.abs(it.length() - word.length()) <= 2 && EditDistance.typed(it, word, 2) <= 2);
	}

	private Compared compared(Entry sought, List<Weighed> telling, WeighedEntry candidate) {
		Entry entry = candidate.entry;
		Weighed ours = null;
		Weighed theirs = null;
		double best = -1;
		for (Weighed name : telling) {
			for (Weighed other : candidate.names) {
				double score = likeness.score(name, other);
				if (score > best) {
					best = score;
					ours = name;
					theirs = other;
				}
			}
		}
		var sum = new Compared(entry.body);
		boolean alike = best >= 0.5;
		if (alike && ours != null && theirs != null) {
			likeness.grounds(ours, theirs).forEach(sum::add);
		}
		Optional<String> acronym = sought.acronyms.stream().filter(entry.acronyms::contains).findFirst();
		if (acronym.isPresent()) {
			boolean alone = byAcronym.getOrDefault(acronym.get(), List.of()).size() == 1;
			sum.add(new Ground(alike ? SAME_ACRONYM : alone ? BY_ACRONYM : BY_ACRONYM / 2,
					() -> wording.text("same_acronym", acronym.get().toUpperCase(Locale.ROOT))));
		} else if (alike && !sought.acronyms.isEmpty() && !entry.acronyms.isEmpty()) {
			sum.add(new Ground(OTHER_ACRONYM, () -> wording.text("other_acronym", String.join(", ", sought.acronyms.stream().sorted().toList()),
					String.join(", ", entry.acronyms.stream().sorted().toList()))));
		}
		sought.body.shared().stream().filter(entry.body.shared()::contains).sorted(Comparator.comparing(Body.Trait::toString))
				.forEach(it -> sum.add(new Ground(it.kind() == Body.Trait.Kind.ACCOUNT ? SAME_ACCOUNT : SAME_SITE,
						() -> wording.text(it.kind() == Body.Trait.Kind.ACCOUNT ? "same_account" : "same_site", it.text()))));
		return sum;
	}

	/** A body held against the one sought: grounds that add up to no more than 1 and no less than 0. */
	private static final class Compared {

		private final Body body;
		private final List<Ground> grounds = new ArrayList<>();
		private final List<Double> weights = new ArrayList<>();
		private double score;

		Compared(Body body) {
			this.body = body;
		}

		void add(Ground ground) {
			double weight = Math.clamp(ground.weight(), -score, 1 - score);
			if (weight != 0) {
				grounds.add(ground);
				weights.add(weight);
				score += weight;
			}
		}

		Likeness likeness() {
			return new Likeness(body.id(), score,
					IntStream.range(0, grounds.size()).mapToObj(it -> grounds.get(it).reason(weights.get(it))).toList());
		}
	}
}
