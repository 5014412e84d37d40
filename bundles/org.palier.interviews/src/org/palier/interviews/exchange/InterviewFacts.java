// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.exchange.QdaProject.Type;
import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.RankedObjective;
import org.palier.model.Study;

/**
 * The typed facts of an interview as variables, each by its name in the study's file. They have a place for each
 * objective that it ranks, and the values of own fields, see {@link OwnFacts}. Unknown facts are not there.
 */
final class InterviewFacts {

	private static final String OBJECTIVE = "objective.";
	private static final String APART = "|";
	private static final Wording WORDS = new Wording(CaseTableImport.class, "cases");
	private static final Set<String> YES = Set.of("true", "yes", "oui", "vrai", "1", "1.0");
	private static final Set<String> NO = Set.of("false", "no", "non", "faux", "0", "0.0");
	private static final List<EAttribute> FACTS = PalierPackage.Literals.INTERVIEW.getEAttributes().stream()
			.filter(it -> it.isChangeable() && !it.isDerived() && !it.isTransient() && it != PalierPackage.Literals.INTERVIEW__OWN).toList();

	private InterviewFacts() {
	}

	/** All variables that interviews of a study may have, in order. */
	static Map<String, Type> variables(Study study) {
		Map<String, Type> variables = new LinkedHashMap<>();
		FACTS.forEach(it -> variables.put(it.getName(), type(it)));
		study.getObjectives().forEach(it -> variables.put(OBJECTIVE + it.getId(), Type.INTEGER));
		variables.putAll(new OwnFacts(study).variables());
		return variables;
	}

	private static Type type(EAttribute fact) {
		Class<?> held = fact.getEAttributeType().getInstanceClass();
		if (fact.isMany()) {
			return Type.TEXT;
		}
		return held == Integer.class || held == int.class ? Type.INTEGER
				: held == Double.class ? Type.FLOAT : held == Boolean.class ? Type.BOOLEAN
				: held == LocalDate.class ? Type.DATE : Type.TEXT;
	}

	/** Returns the facts of an interview. */
	static Map<String, String> of(Interview interview) {
		Map<String, String> values = new LinkedHashMap<>();
		for (EAttribute fact : FACTS) {
			Object value = interview.eGet(fact);
			if (!interview.eIsSet(fact) || value == null) {
				continue;
			}
			values.put(fact.getName(), value instanceof List<?> several
					? several.stream().map(it -> EcoreUtil.convertToString(fact.getEAttributeType(), it)).collect(Collectors.joining(APART))
					: value instanceof Double number ? decimal(number) : EcoreUtil.convertToString(fact.getEAttributeType(), value));
		}
		for (RankedObjective each : interview.getRanking()) {
			if (each.getObjective() != null) {
				values.put(OBJECTIVE + each.getObjective().getId(), String.valueOf(each.getPlace()));
			}
		}
		values.putAll(OwnFacts.of(interview));
		return values;
	}

	/** The format has no exponents. */
	private static String decimal(double number) {
		return new BigDecimal(Double.toString(number)).toPlainString();
	}

	/**
	 * Sets the facts of an interview from a file; values that are no facts are skipped.
	 *
	 * @return names of variables whose value is not of their type
	 */
	static List<String> tell(Interview interview, Map<String, String> values, Study study) {
		List<String> wrong = new ArrayList<>();
		for (EAttribute fact : FACTS) {
			String value = values.get(fact.getName());
			if (value == null || fact.isID() || fact.getEContainingClass() != PalierPackage.Literals.INTERVIEW) {
				continue;
			}
			try {
				interview.eSet(fact, fact.isMany() ? several(fact, value) : read(fact, value));
			} catch (RuntimeException other) {
				wrong.add(fact.getName());
			}
		}
		for (Objective objective : study.getObjectives()) {
			String place = values.get(OBJECTIVE + objective.getId());
			if (place != null && place.strip().matches("[1-9][0-9]{0,3}")) {
				RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
				ranked.setObjective(objective);
				ranked.setPlace(Integer.parseInt(place.strip()));
				interview.getRanking().add(ranked);
			}
		}
		var own = new OwnFacts(study);
		values.keySet().stream().filter(it -> OwnFacts.isOne(it) && !own.tell(interview, it, values.getOrDefault(it, ""))).forEach(wrong::add);
		return wrong;
	}

	/** The variable with the place of an objective. */
	static String ofObjective(Objective objective) {
		return OBJECTIVE + objective.getId();
	}

	/**
	 * Reads a value of a table by any program, in the form that {@link #tell} takes; empty when the variable has no
	 * such value.
	 */
	static Optional<String> read(String variable, String value, Study study) {
		if (OwnFacts.isOne(variable)) {
			return new OwnFacts(study).read(variable, value);
		}
		if (variable.startsWith(OBJECTIVE)) {
			String place = value.replaceAll("\\.0+$", "");
			return place.matches("[1-9][0-9]{0,3}") ? Optional.of(place) : Optional.empty();
		}
		EAttribute fact = FACTS.stream().filter(it -> it.getName().equals(variable)).findFirst().orElseThrow();
		String plain = switch (type(fact)) {
		case BOOLEAN -> YES.contains(value.toLowerCase(Locale.ROOT)) ? "true" : NO.contains(value.toLowerCase(Locale.ROOT)) ? "false" : value;
		case INTEGER -> value.replaceAll("[.,]0+$", "");
		case FLOAT -> value.replace(',', '.');
		default -> value;
		};
		if (fact.getEAttributeType() instanceof EEnum literals) {
			plain = Arrays.stream(value.split("\\" + APART)).map(String::strip)
					.map(each -> literals.getELiterals().stream().map(EEnumLiteral::getLiteral).filter(each::equalsIgnoreCase).findFirst().orElse(each))
					.collect(Collectors.joining(APART));
		}
		boolean known = type(fact) != Type.BOOLEAN || plain.equals("true") || plain.equals("false");
		return known && tell(PalierFactory.eINSTANCE.createInterview(), Map.of(variable, plain), study).isEmpty() ? Optional.of(plain)
				: Optional.empty();
	}

	/** Describes the values of a variable in words. */
	static Bilingual allowed(String variable, Type type, Study study) {
		if (OwnFacts.isOne(variable)) {
			return new OwnFacts(study).allowed(variable);
		}
		if (variable.startsWith(OBJECTIVE)) {
			return WORDS.text("allowed.place");
		}
		EAttribute fact = FACTS.stream().filter(it -> it.getName().equals(variable)).findFirst().orElseThrow();
		return fact.getEAttributeType() instanceof EEnum literals
				? WORDS.text("allowed.one_of", literals.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")))
				: WORDS.text("allowed." + type.name().toLowerCase(Locale.ROOT));
	}

	private static List<@Nullable Object> several(EAttribute fact, String value) {
		List<@Nullable Object> read = new ArrayList<>();
		for (String each : value.split("\\" + APART)) {
			read.add(read(fact, each));
		}
		return read;
	}

	private static @Nullable Object read(EAttribute fact, String value) {
		Object read = EcoreUtil.createFromString(fact.getEAttributeType(), value.strip());
		if (read == null && fact.getEAttributeType() != EcorePackage.Literals.ESTRING) {
			throw new IllegalArgumentException(value);
		}
		return read;
	}
}
