// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.methods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Codebook;
import org.palier.coding.agreement.SetAgreement.Twofold;
import org.palier.coding.agreement.SetAgreement;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.Disagreement;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.resolved.SetReference;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.CoderKind;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.model.Category;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.AgreementMeasure;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.Coefficient;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;

/**
 * Remarks for a reader on the posts that persons coded. For each set that counts they give the sample and its weights, the
 * coders and their training, how far the coders agree, and what was decided where they do not. Tables compare programs with
 * the codes of the set. Immutable.
 *
 * @param words  paragraphs, in order; empty for a study without sets
 * @param tables programs against the gold sets
 */
public record CodingMethods(List<Bilingual> words, List<Table> tables) {

	private static final Wording WORDS = new Wording(CodingMethods.class, "messages");
	private static final int DRAWS = 1000;
	private static final long SEED = 1;

	/** Copies its lists. */
	public CodingMethods {
		words = List.copyOf(words);
		tables = List.copyOf(tables);
	}

	/** True when a study has sets of which something can be said. */
	public static boolean has(Study study) {
		return !new CodingSets(study).all().isEmpty();
	}

	/** The title of this section of a report. */
	public static Bilingual title() {
		return WORDS.text("section");
	}

	/**
	 * The remarks on a study.
	 *
	 * @param view  of it, for its codebook
	 * @param posts that count
	 * @param forms how addresses of accounts are read
	 */
	public static CodingMethods of(Study study, StudyView view, CorpusView posts, AddressForms forms, Progress progress)
			throws CorpusException {
		List<Bilingual> words = new ArrayList<>();
		List<Table> tables = new ArrayList<>();
		Function<CodedPost, String> cluster = SetAgreement.byAgency(Attribution.of(study, posts, forms));
		List<CodingSet> all = new CodingSets(study).all();
		List<String> training = all.stream().filter(it -> it.getPurpose() == SetPurpose.TRAINING).map(CodingSet::getName).toList();
		for (CodingSet each : all) {
			progress.checkCancelled();
			if (each.getPurpose() != SetPurpose.TRAINING) {
				SetCodes codes = SetCodes.coded(each, posts);
				SetReference gold = SetReference.of(codes);
				words.add(Bilingual.joined(paragraph(study, each, codes, gold, training, cluster), " "));
				tables.addAll(new MachineAgainstGold(codes, gold, WORDS).tables(posts, Codebook.of(study), view, progress));
			}
		}
		return new CodingMethods(words, tables);
	}

	/**
	 * How often two persons who coded the same post that chance drew gave it the same code: share of pairs of codes, 0 to 1.
	 *
	 * @param facet of the codes
	 * @param set   name of the coding set
	 * @return empty where no two coded the same post
	 */
	public static OptionalDouble agreement(Study study, CorpusView posts, Facet facet, String set) throws CorpusException {
		for (CodingSet each : new CodingSets(study).all()) {
			if (set.equals(each.getName())) {
				List<Twofold> findings = SetAgreement.of(SetCodes.coded(each, posts), facet, List.of(), post -> "")
						.map(it -> it.findings(0, SEED)).orElse(List.of());
				return of(findings, AgreementMeasure.PERCENT).map(it -> it.byPost().value()).filter(Coefficient.Value.class::isInstance)
						.map(it -> OptionalDouble.of(((Coefficient.Value) it).number())).orElse(OptionalDouble.empty());
			}
		}
		return OptionalDouble.empty();
	}

	private static List<Bilingual> paragraph(Study study, CodingSet set, SetCodes codes, SetReference gold, List<String> training,
			Function<CodedPost, String> cluster) {
		List<Bilingual> said = new ArrayList<>();
		said.add(WORDS.text("sample", set.getName(), set.getSize(), set.getFramePosts(), Long.toString(set.getSeed())));
		if (!set.getStrata().isEmpty()) {
			said.add(WORDS.text("strata", String.join(", ", set.getStrata()), set.getParts().size(),
					WORDS.text("allocation." + set.getAllocation().getLiteral())));
		}
		if (set.getAgencies() > 0) {
			said.add(WORDS.text("stages", set.getAgencies(), set.getFrameAgencies()));
			study.getCodingSets().stream().filter(it -> it.getId().equals(set.getAfter())).findFirst()
					.ifPresent(it -> said.add(WORDS.text("stages.kept", it.getName())));
		}
		if (set.getTargeted() > 0) {
			said.add(WORDS.text("targeted", set.getTargeted()));
		}
		said.add(WORDS.text(gold.weighted() ? "weighted" : "unweighted", gold.lacking(), gold.drawn()));
		List<String> names = set.getCoders().stream().map(CodingMethods::name).toList();
		said.add(WORDS.text(set.isSuggestions() ? "coders.seeing" : "coders.blind", names.size(), String.join(", ", names),
				AssignedPosts.of(set).shared()));
		long untold = codes.posts().stream().flatMap(it -> it.codings().stream())
				.filter(it -> it.kind() == CoderKind.HUMAN && it.details().seenSuggestion() == null).count();
		if (untold > 0) {
			said.add(WORDS.text("coders.untold", untold));
		}
		said.add(training.isEmpty() ? WORDS.text("training.none") : WORDS.text("training", String.join(", ", training)));
		for (Facet facet : codes.facets()) {
			SetAgreement.of(codes, facet, levels(study, facet), cluster).ifPresent(it -> {
				said.add(agreement(it, name(study, facet)));
				said.addAll(drift(it));
			});
		}
		List<Disagreement> differing = codes.disagreements();
		if (!differing.isEmpty()) {
			Map<String, String> persons = new HashMap<>();
			study.getCoders().forEach(it -> persons.put(it.getId(), name(it)));
			String deciders = differing.stream().flatMap(it -> it.decision().stream())
					.flatMap(it -> List.of(it.coder().split("\\+")).stream()).distinct().sorted()
					.map(it -> persons.getOrDefault(it, it)).collect(Collectors.joining(", "));
			long open = differing.stream().filter(Disagreement::isOpen).count();
			said.add(deciders.isEmpty() ? WORDS.text("adjudication.none", differing.size())
					: WORDS.text("adjudication", differing.size(), differing.size() - open, deciders, open));
		}
		return said;
	}

	private static Bilingual agreement(SetAgreement agreement, Bilingual name) {
		List<Twofold> findings = agreement.findings(DRAWS, SEED);
		Optional<Twofold> alpha = of(findings, AgreementMeasure.KRIPPENDORFF);
		Optional<Twofold> percent = of(findings, AgreementMeasure.PERCENT);
		if (alpha.isEmpty() || percent.isEmpty() || !(percent.get().byPost().value() instanceof Coefficient.Value same)) {
			return WORDS.text("agreement.none", name);
		}
		Bilingual share = new Bilingual(new Typography(Locale.CANADA_FRENCH).percent(same.number()),
				new Typography(Locale.CANADA).percent(same.number()));
		if (!(alpha.get().byPost().value() instanceof Coefficient.Value value)) {
			return WORDS.text("agreement.undefined", name, share, agreement.posts().size());
		}
		return WORDS.text("agreement", name, share, number(value.number()), ends(alpha.get().byPost()), ends(alpha.get().byAgency()),
				agreement.posts().size(), WORDS.text("level." + agreement.level().id()));
	}

	/** Agreement in the first and in the last week, where there are several. */
	private static List<Bilingual> drift(SetAgreement agreement) {
		List<SetAgreement.Week> weeks = agreement.weeks();
		return weeks.size() < 2 ? List.of() : List.of(WORDS.text("drift", weeks.size(), week(weeks.getFirst()), week(weeks.getLast())));
	}

	private static Bilingual week(SetAgreement.Week week) {
		double share = (double) week.same() / week.pairs();
		return WORDS.text("week", week.monday().toString(), new Bilingual(new Typography(Locale.CANADA_FRENCH).percent(share),
				new Typography(Locale.CANADA).percent(share)), week.pairs());
	}

	private static Optional<Twofold> of(List<Twofold> findings, AgreementMeasure measure) {
		int all = findings.isEmpty() ? 0 : findings.getFirst().byPost().coders().size();
		return findings.stream()
				.filter(it -> it.byPost().measure() == measure && it.byPost().category() == null && it.byPost().coders().size() == all)
				.findFirst();
	}

	private static Bilingual ends(Finding finding) {
		Optional<BootstrapInterval> interval = finding.interval();
		return interval.isEmpty() ? WORDS.text("no_interval")
				: WORDS.text("interval", number(interval.get().low()), number(interval.get().high()));
	}

	private static Bilingual number(double value) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).number(value, 2), new Typography(Locale.CANADA).number(value, 2));
	}

	private static List<String> levels(Study study, Facet facet) {
		return study.getTheories().stream().filter(it -> it.isOrdered() && it.getId().equals(facet.id()))
				.flatMap(it -> it.getCategories().stream())
				.map(Category::getId).toList();
	}

	private static Bilingual name(Study study, Facet facet) {
		return study.getTheories().stream().filter(it -> it.getId().equals(facet.id())).map(it -> Bilingual.of(it.getName())).findFirst()
				.orElse(WORDS.text("usage"));
	}

	private static String name(Coder coder) {
		return coder.getName() == null ? coder.getId() : coder.getName();
	}
}
