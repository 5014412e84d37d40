// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.Run;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.study.assumptions.AssumptionWords;
import org.palier.study.assumptions.DistributionWords;
import org.palier.study.runs.StudyFact.Kind;

/**
 * The facts of a study that the files of a run depend on and that a person can name. They are its theories, how many
 * things it has, the runs that count, and all of its scenarios. Cells of the census are counted, not listed.
 */
public final class StudyFacts {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final Wording wording = new Wording(StudyFacts.class, "messages");
	private final CanonicalForm form = new CanonicalForm();
	private final CanonicalForm ofChange = new CanonicalForm(MODEL.getScenarioChange_Active(), MODEL.getScenarioChange_Note());
	private final List<StudyFact> facts = new ArrayList<>();

	private StudyFacts(Study study) {
		Bilingual description = Bilingual.of(study.getDescription());
		add(Kind.STUDY, "", "study", Bilingual.of(study.getName()), description, description.toString());
		study.getTheories().forEach(this::theory);
		counts(study);
		study.getRuns().stream().filter(Run::isActive)
				.forEach(it -> add(Kind.RUN, "", it.getId(), Bilingual.same(Objects.requireNonNullElse(it.getLabel(), it.getId())),
				Bilingual.same(it.getId()), it.getId()));
		study.getScenarios().forEach(this::scenario);
	}

	/** The facts of a study as it is, in its order; never empty. */
	public static List<StudyFact> of(Study study) {
		return List.copyOf(new StudyFacts(study).facts);
	}

	private void add(Kind kind, String scope, String id, Bilingual name, Bilingual value, String exact) {
		facts.add(new StudyFact(kind, scope, Objects.requireNonNullElse(id, ""), name, value, exact));
	}

	private void theory(Theory it) {
		String version = Objects.requireNonNullElse(it.getVersion(), "");
		add(Kind.THEORY, "", it.getId(), name(it, it.getName()), Bilingual.same(version), version + " " + form.digest(List.of(it)));
	}

	private void counts(Study study) {
		List<Agency> agencies = Agencies.of(study).toList();
		count("jurisdictions", study.getJurisdictions().size());
		count("agencies", agencies.size());
		count("presences", agencies.stream().mapToInt(it -> it.getPresences().size()).sum());
		count("codings", agencies.stream().flatMap(it -> it.getPresences().stream()).mapToInt(it -> it.getCodings().size()).sum());
		count("accounts", agencies.stream().flatMap(it -> it.getPresences().stream()).mapToInt(it -> it.getAccounts().size()).sum());
		content("platforms", study.getPlatforms());
		content("categories", study.getCategories());
		content("usages", study.getUsages());
		content("objectives", study.getObjectives());
		content("interviews", study.getInterviews());
		content("selections", study.getSelections());
		content("figures", study.getPublishedFigures());
		// manifests from before these texts have no fact of them: there is none where nobody wrote any
		if (study.getForeword() != null) {
			content("foreword", List.of(study.getForeword()));
		}
		if (!study.getComments().isEmpty()) {
			content("comments", study.getComments());
		}
	}

	private void count(String id, int number) {
		add(Kind.COUNT, "", id, wording.text("fact.count." + id), Bilingual.same(Integer.toString(number)), Integer.toString(number));
	}

	/** Adds a fact on things that are few enough to be compared whole. */
	private void content(String id, Collection<? extends EObject> things) {
		add(Kind.COUNT, "", id, wording.text("fact.count." + id), Bilingual.same(Integer.toString(things.size())),
				things.size() + " " + form.digest(things));
	}

	private void scenario(Scenario it) {
		Scenario base = it.getBase();
		String years = form(it.getYears());
		add(Kind.SCENARIO, "", it.getId(), name(it, it.getName()),
				wording.text("fact.scenario", new Bilingual(years.replace('.', ','), years), Long.toString(it.getSeed()),
						base == null ? wording.text("fact.scenario.study") : name(base, base.getName()), it.getYears()),
				"years=" + it.getYears() + " seed=" + it.getSeed() + " base=" + (base == null ? "" : base.getId()));
		String scope = Objects.requireNonNullElse(it.getId(), "");
		it.getAssumptions().forEach(assumption -> assumption(scope, assumption));
		for (ScenarioChange change : it.getChanges()) {
			String exact = ofChange.of(change);
			add(Kind.CHANGE, scope, change.getId(), Bilingual.same(String.valueOf(change.getId())), Bilingual.same(exact), exact);
			add(Kind.LAYER, scope, change.getId(), Bilingual.same(String.valueOf(change.getId())),
					wording.text(change.isActive() ? "fact.on" : "fact.off"), Boolean.toString(change.isActive()));
		}
		String order = it.getChanges().stream().map(ScenarioChange::getId).collect(Collectors.joining(" "));
		add(Kind.ORDER, scope, "order", name(it, it.getName()), Bilingual.same(order.replace(" ", ", ")), order);
	}

	private void assumption(String scope, Assumption it) {
		Bilingual name = name(it, it.getName());
		add(Kind.ASSUMPTION, scope, it.getId(), name, DistributionWords.of(it.getDistribution()), form.of(it.getDistribution()));
		Bilingual owner = Bilingual.same(Objects.requireNonNullElse(it.getOwner(), ""));
		List<Bilingual> said = Stream.of(AssumptionUnits.of(it.getUnit()), AssumptionWords.source(it), owner, Bilingual.of(it.getNote()))
				.filter(part -> !part.isEmpty()).toList();
		Bilingual value = Bilingual.joined(said, " · ");
		add(Kind.BASIS, scope, it.getId(), name, value,
				"unit=" + it.getUnit() + " source=" + it.getSource() + " basis=" + Bilingual.of(it.getBasis())
				+ " owner=" + it.getOwner() + " note=" + Bilingual.of(it.getNote()));
	}

	private static String form(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}

	private static Bilingual name(Identified thing, LocalizedText text) {
		Bilingual name = Bilingual.of(text);
		return name.isEmpty() ? Bilingual.same(String.valueOf(thing.getId())) : name;
	}
}
