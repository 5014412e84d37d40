// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FormerAddress;
import org.palier.model.FormerName;
import org.palier.model.FormerValue;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/**
 * Edits that nobody would make, of every feature of the model: values, parts that come, go and move between
 * owners, references, several in one edit, undone and redone in any order, with crashes between.
 */
class RandomEditsTest {

	@TempDir
	Path folder;

	private Random chance;
	private LoggedStudy logged;
	private int made;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void theLogGivesWhatSavingGives(long seed) throws Exception {
		chance = new Random(seed);
		Study study = Samples.empty();
		for (int i = 0; i < 4; i++) {
			Agency agency = Samples.agency(Samples.jurisdiction(study, "j" + i), "a" + i);
			Samples.shows(study, agency, "facebook", "advice", "event");
		}
		logged = new LoggedStudy(folder, study);
		for (int i = 0; i < 120; i++) {
			int what = chance.nextInt(20);
			if (what < 4) {
				logged.undo();
			} else if (what < 7) {
				logged.redo();
			} else if (what == 7 && i % 3 == 0) {
				logged.crash();
			} else {
				logged.edit(new RecordedEdit(Bilingual.same("edit"), Root.everything(logged.study(), "test"), () -> {
					for (int n = chance.nextInt(4); n >= 0; n--) {
						change();
					}
				}));
			}
			if (i % 8 == 7) {
				logged.check("seed " + seed + ", step " + i);
			}
		}
		while (logged.undo()) {
			// All the way back.
		}
		logged.check("seed " + seed + ", all undone");
	}

	private void change() {
		EObject owner = any(it -> true);
		List<EStructuralFeature> features = owner.eClass().getEAllStructuralFeatures().stream()
				.filter(it -> it.isChangeable() && !it.isDerived() && it != PalierPackage.Literals.STUDY__FORMAT_VERSION).toList();
		switch (pick(features)) {
		case EReference reference when reference.isContainment() -> changeParts(owner, reference);
		case EReference reference -> changeReferences(owner, reference);
		case EAttribute attribute -> changeValue(owner, attribute);
		default -> throw new IllegalStateException();
		}
	}

	@SuppressWarnings("unchecked")
	private void changeValue(EObject owner, EAttribute attribute) {
		if (attribute.isMany()) {
			var list = (List<Object>) owner.eGet(attribute);
			if (!list.isEmpty() && chance.nextBoolean()) {
				list.remove(chance.nextInt(list.size()));
			} else {
				list.add(chance.nextInt(list.size() + 1), value(attribute));
			}
		} else if (attribute.getName().equals("id")) {
			owner.eSet(attribute, id());
		} else if (chance.nextInt(4) == 0) {
			owner.eUnset(attribute);
		} else {
			owner.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			return pick(choice.getELiterals()).getInstance();
		} else if (type == int.class || type == Integer.class) {
			return chance.nextInt();
		} else if (type == long.class || type == Long.class) {
			return chance.nextLong();
		} else if (type == double.class || type == Double.class) {
			return chance.nextGaussian();
		} else if (type == boolean.class || type == Boolean.class) {
			return chance.nextBoolean();
		} else if (type == LocalDate.class) {
			return LocalDate.ofEpochDay(chance.nextInt(30_000));
		} else if (type == OwnValue.class) {
			return new OwnValue("field" + chance.nextInt(3), "value " + chance.nextInt(9));
		} else if (type == History.class) {
			return History.of(observation(), observation());
		} else if (type == FormerAddress.class) {
			return new FormerAddress(text(), text(), LocalDate.ofEpochDay(chance.nextInt(30_000)), null);
		} else if (type == FormerValue.class) {
			return new FormerValue(text(), text(), text());
		} else if (type == FormerName.class) {
			return new FormerName(text(), text(), LocalDate.ofEpochDay(chance.nextInt(30_000)));
		}
		return text();
	}

	private Observation observation() {
		return Observation.listed(LocalDate.ofEpochDay(chance.nextInt(30_000)), pick(PresenceStatus.VALUES)).by(text()).restingOn(text());
	}

	private String text() {
		return pick(List.of("é\"\\", "", " ", "<&>\n", "x" + made++, "\ud83d\ude00", "\u2028"));
	}

	@SuppressWarnings("unchecked")
	private void changeReferences(EObject owner, EReference reference) {
		EObject target = any(it -> reference.getEReferenceType().isInstance(it));
		if (reference.isMany()) {
			var list = (List<EObject>) owner.eGet(reference);
			if (!list.isEmpty() && chance.nextInt(3) == 0) {
				list.remove(chance.nextInt(list.size()));
			} else if (target != null && !list.contains(target)) {
				list.add(chance.nextInt(list.size() + 1), target);
			}
		} else {
			owner.eSet(reference, chance.nextInt(4) == 0 ? null : target);
		}
	}

	@SuppressWarnings("unchecked")
	private void changeParts(EObject owner, EReference reference) {
		int what = chance.nextInt(6);
		if (!reference.isMany()) {
			EObject part = (EObject) owner.eGet(reference);
			if (part != null && what < 3) {
				delete(part);
			} else {
				EObject other = any(it -> reference.getEReferenceType().isInstance(it) && !EcoreUtil.isAncestor(it, owner));
				EObject next = what < 5 || other == null ? create(reference.getEReferenceType()) : other;
				if (part != null) {
					delete(part);
				}
				// What was to come may just have gone with the part.
				owner.eSet(reference, next);
			}
			return;
		}
		var list = (List<EObject>) owner.eGet(reference);
		if (what == 0 && !list.isEmpty()) {
			for (int n = chance.nextInt(4); n >= 0 && !list.isEmpty(); n--) {
				delete(list.get(chance.nextInt(list.size())));
			}
		} else if (what == 1 && list.size() > 1) {
			EObject part = list.remove(chance.nextInt(list.size()));
			list.add(chance.nextInt(list.size() + 1), part);
		} else if (what == 2) {
			EObject part = any(it -> reference.getEReferenceType().isInstance(it) && !EcoreUtil.isAncestor(it, owner));
			if (part != null && !list.contains(part)) {
				list.add(chance.nextInt(list.size() + 1), part);
			}
		} else {
			EObject part = create(reference.getEReferenceType());
			list.add(chance.nextInt(list.size() + 1), part);
			if (chance.nextInt(3) == 0) {
				fill(part);
			}
		}
	}

	/** Changes a part that is new to the study, takes parts of others into it and refers to others. */
	private void fill(EObject part) {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived() && chance.nextInt(3) == 0) {
				switch (feature) {
				case EReference reference when reference.isContainment() -> changeParts(part, reference);
				case EReference reference -> changeReferences(part, reference);
				case EAttribute attribute -> changeValue(part, attribute);
				default -> throw new IllegalStateException();
				}
			}
		}
	}

	private EObject create(EClass type) {
		List<EClass> kinds = PalierPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(it -> type.isSuperTypeOf(it) && !it.isAbstract()).toList();
		EObject part = PalierFactory.eINSTANCE.create(pick(kinds));
		EStructuralFeature id = part.eClass().getEStructuralFeature("id");
		if (id != null) {
			part.eSet(id, id());
		}
		return part;
	}

	/** With all references to it and its parts, or the study could not be saved. */
	private static void delete(EObject part) {
		EcoreUtil.delete(part, true);
	}

	private String id() {
		return "made-" + made++;
	}

	private EObject any(Predicate<EObject> fits) {
		var all = new ArrayList<EObject>();
		if (fits.test(logged.study())) {
			all.add(logged.study());
		}
		for (TreeIterator<EObject> each = logged.study().eAllContents(); each.hasNext();) {
			EObject next = each.next();
			if (fits.test(next)) {
				all.add(next);
			}
		}
		return all.isEmpty() ? null : pick(all);
	}

	private <T> T pick(List<? extends T> all) {
		return all.get(chance.nextInt(all.size()));
	}
}
