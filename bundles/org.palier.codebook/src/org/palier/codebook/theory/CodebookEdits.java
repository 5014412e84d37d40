// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.Category;
import org.palier.model.Example;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Edits of theories, codebook and platforms of a study, each one step that can be undone.
 *
 * @param study the study that they are part of
 */
public record CodebookEdits(Study study) {

	/**
	 * The numbers of codings, posts and placements of a study that use a thing.
	 *
	 * @param codings    codings of presences, presences on the platform, and other references of persons' work
	 * @param posts      posts coded as it, or on the platform
	 * @param placements placements that speak of it
	 */
	public record Use(long codings, long posts, long placements) {

		/** True when deleting it would lose somebody's work; it can be merged instead. */
		public boolean isCoded() {
			return codings > 0 || posts > 0;
		}
	}

	/** Writes a text in one language; an empty one takes it away. @param owner that has the text, part of the study */
	public RecordedEdit text(EObject owner, EStructuralFeature feature, boolean french, String text) {
		String written = text.strip();
		return new RecordedEdit(changed(feature, french ? "in_french" : "in_english"), Root.own(owner), () -> {
			Bilingual both = Bilingual.of((LocalizedText) owner.eGet(feature));
			LocalizedText known = (LocalizedText) owner.eGet(feature);
			Bilingual now = french ? new Bilingual(written, both.en()) : new Bilingual(both.fr(), written);
			if (known == null || now.isEmpty()) {
				owner.eSet(feature, now.toModel());
			} else {
				known.setFr(now.fr().isEmpty() ? null : now.fr());
				known.setEn(now.en().isEmpty() ? null : now.en());
			}
		});
	}

	/** Writes a value, e.g. a source, a colour or host names. @param value null for none */
	public RecordedEdit value(EObject owner, EStructuralFeature feature, @Nullable Object value) {
		return new RecordedEdit(PackPart.WORDS.text("edit.change", PackPart.feature(feature)), Root.itself(owner),
				() -> owner.eSet(feature, value));
	}

	private static Bilingual changed(EStructuralFeature feature, String language) {
		return PackPart.WORDS.text("edit.change", PackPart.WORDS.text(language, PackPart.feature(feature)));
	}

	/** Adds an example that nobody has written yet. @param owner a usage or a category */
	public RecordedEdit addExample(EObject owner, boolean positive) {
		return new RecordedEdit(PackPart.WORDS.text("edit.add_example"), Root.itself(owner), () -> {
			Example example = PalierFactory.eINSTANCE.createExample();
			example.setPositive(positive);
			examples(owner).add(example);
		});
	}

	/** Takes an example away. */
	public RecordedEdit removeExample(Example example) {
		EObject owner = example.eContainer();
		return new RecordedEdit(PackPart.WORDS.text("edit.remove_example"), Root.itself(owner), () -> examples(owner).remove(example));
	}

	/** Makes a counter-example of an example, or the other way round. */
	public RecordedEdit turnExample(Example example) {
		return new RecordedEdit(PackPart.WORDS.text("edit.turn_example"), Root.itself(example), () -> example.setPositive(!example.isPositive()));
	}

	@SuppressWarnings("unchecked")
	private static List<Example> examples(EObject owner) {
		return (List<Example>) owner.eGet(owner.eClass().getEStructuralFeature("examples"));
	}

	/** Moves a thing among its like. @param position from 0, in the list as it is in the file */
	public RecordedEdit move(Identified thing, int position) {
		List<Identified> list = siblings(thing);
		int place = Math.clamp(position, 0, list.size() - 1);
		return new RecordedEdit(PackPart.WORDS.text("edit.move", PackPart.name(thing)), Root.itself(thing.eContainer()), () -> {
			if (list.indexOf(thing) != place) {
				list.remove(thing);
				list.add(place, thing);
			}
		});
	}

	/** The list that a usage, platform, theory or category is in; changes write through. */
	public static List<Identified> siblings(Identified thing) {
		return ModelLists.of(thing.eContainer(), thing.eContainmentFeature().getName());
	}

	/** A new usage, at the end of the codebook. */
	public Usage newUsage() {
		return named(PalierFactory.eINSTANCE.createUsage(), "usage", study.getUsages());
	}

	/** A new category or level of a theory. */
	public Category newCategory(Theory theory) {
		return named(PalierFactory.eINSTANCE.createCategory(), "category", theory.getCategories());
	}

	/** A new platform. */
	public Platform newPlatform() {
		return named(PalierFactory.eINSTANCE.createPlatform(), "platform", study.getPlatforms());
	}

	/** A new theory. @param ordered whether its categories are levels */
	public Theory newTheory(boolean ordered) {
		Theory theory = named(PalierFactory.eINSTANCE.createTheory(), "theory", study.getTheories());
		theory.setOrdered(ordered);
		theory.setVersion("1.0");
		return theory;
	}

	private static <T extends Identified> T named(T made, String kind, Collection<? extends Identified> like) {
		made.setId(freshId(kind, like.stream().map(Identified::getId).toList()));
		made.eSet(made.eClass().getEStructuralFeature("name"), PackPart.WORDS.text("new." + kind).toModel());
		return made;
	}

	/**
	 * Ids by which things of one kind can be named beside those that there are.
	 * @param names what they will be called
	 * @param like those that there are
	 */
	static List<String> freshIds(List<Bilingual> names, Collection<? extends Identified> like) {
		var taken = new ArrayList<>(like.stream().map(Identified::getId).toList());
		var fresh = new ArrayList<String>();
		for (Bilingual name : names) {
			String id = freshId(CensusIds.of(name.in(Locale.CANADA)).replace('-', '_'), taken);
			taken.add(id);
			fresh.add(id);
		}
		return List.copyOf(fresh);
	}

	/** A part of a usage or a category, with a copy of its texts to be narrowed. */
	static <T extends Identified> T part(T whole, T made, String id, Bilingual name) {
		made.setId(id);
		for (String text : List.of("definition", "decisionRule", "source")) {
			EStructuralFeature feature = whole.eClass().getEStructuralFeature(text);
			Object has = whole.eGet(feature);
			made.eSet(feature, has instanceof EObject texts ? EcoreUtil.copy(texts) : has);
		}
		made.eSet(made.eClass().getEStructuralFeature("name"), name.toModel());
		return made;
	}

	/** An id that is not taken: the stem, or the stem and a number. */
	static String freshId(String stem, Collection<String> taken) {
		String name = stem.isEmpty() ? "usage" : stem;
		int number = 2;
		String id = name;
		while (taken.contains(id)) {
			id = name + "_" + number++;
		}
		return id;
	}

	/** Adds a thing that was made for it. @param owner the study, or the theory of a category */
	public RecordedEdit add(Identified made, EObject owner) {
		String shelf = made instanceof Category ? "categories" : ModelLists.shelfOf(made.eClass().getName());
		return new RecordedEdit(PackPart.WORDS.text("edit.add", PackPart.name(made)), Root.itself(owner),
				() -> ModelLists.of(owner, shelf).add(made));
	}

	/** How much of the study uses a thing. @param counts of the posts of the study */
	public Use use(Identified thing, PostCounts counts) {
		var things = new ArrayList<Identified>(List.of(thing));
		if (thing instanceof Theory theory) {
			things.addAll(theory.getCategories());
		}
		var references = new References(study, things);
		long placements = thing instanceof Theory theory ? theory.getPlacements().size() : references.from(Placement.class).size();
		return new Use(references.count() - references.from(Placement.class).size(), posts(thing, counts), placements);
	}

	private static long posts(Identified thing, PostCounts counts) {
		return switch (thing) {
		case Usage usage -> posts(counts, Facet.USAGE, it -> it.usage().equals(usage.getId()));
		case Platform platform -> posts(counts, Facet.USAGE, it -> it.platform().equals(platform.getId()));
		case Category category -> {
			Facet theory = RecodePreview.facet((Theory) Objects.requireNonNull(category.eContainer()));
			yield posts(counts, theory, it -> it.code(theory).equals(category.getId()));
		}
		case Theory theory -> {
			Facet facet = RecodePreview.facet(theory);
			List<String> known = theory.getCategories().stream().map(Category::getId).toList();
			yield posts(counts, facet, it -> !it.again() && known.contains(it.code(facet)));
		}
		default -> 0;
		};
	}

	private static long posts(PostCounts counts, Facet facet, Predicate<CountCell> wanted) {
		return counts.cells(facet).stream().filter(wanted).mapToLong(CountCell::posts).sum();
	}

	/** Deletes a thing that nobody's coding uses, with the placements that speak of it. */
	public RecordedEdit delete(Identified thing) {
		var references = new References(study, List.of(thing));
		List<Root> roots = new ArrayList<>(List.of(Root.itself(thing.eContainer())));
		references.from(Placement.class).forEach(it -> roots.add(Root.itself(it.eContainer())));
		return new RecordedEdit(PackPart.WORDS.text("edit.delete", PackPart.name(thing)), roots, () -> {
			references.dropPlacements();
			EcoreUtil.remove(thing);
		});
	}
}
