// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

/** Invented studies for tests of the layout. */
final class Samples {

	private static final String[] WORDS = { "nouvelles", "réponse", "appel à l’opinion",
			"co-création de services publics avec les citoyens", "x",
			"œuvre & échange", "consultation", "mobilisation", "Ⱥvant-première très très très longue à l’échelle du pays" };

	record Sample(StudyView view, PyramidProfile profile) {
	}

	private Samples() {
	}

	/** A theory with the given levels and as many tokens as asked for, spread at random. */
	static Sample random(long seed, int levels, int tokens, boolean unplaced) {
		Random random = new Random(seed);
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("sample");
		study.setName(Bilingual.same("Étude " + seed).toModel());
		for (int i = 0; i < 5; i++) {
			Platform platform = factory.createPlatform();
			platform.setId("p" + i);
			platform.setName(Bilingual.same("Plateforme " + i).toModel());
			platform.setColor(i == 0 ? null : i == 1 ? "#000000" : "#0072B2");
			study.getPlatforms().add(platform);
		}
		Theory theory = factory.createTheory();
		theory.setId("theory");
		theory.setVersion("1.0");
		theory.setSource("Source (2020)");
		theory.setOrdered(true);
		theory.setName(Bilingual.same("Pyramide à " + levels + " niveaux").toModel());
		for (int level = 0; level < levels; level++) {
			Category category = factory.createCategory();
			category.setId("l" + level);
			category.setName(Bilingual.same(level == 0 ? "Une base dont le nom est vraiment fort long à lire" : "Niveau " + level).toModel());
			category.setColor(random.nextInt(4) == 0 ? "#eE88aa" : null);
			theory.getCategories().add(category);
		}
		study.getTheories().add(theory);
		for (int i = 0; i < tokens / 5 + 1; i++) {
			Usage usage = factory.createUsage();
			usage.setId("u" + i);
			usage.setName(Bilingual.same(WORDS[random.nextInt(WORDS.length)]).toModel());
			study.getUsages().add(usage);
		}
		Jurisdiction jurisdiction = factory.createJurisdiction();
		jurisdiction.setId("j");
		Agency agency = factory.createAgency();
		agency.setId("a");
		jurisdiction.getAgencies().add(agency);
		study.getJurisdictions().add(jurisdiction);
		List<PyramidProfile.Token> shown = new ArrayList<>();
		Long[] counts = new Long[levels];
		java.util.Arrays.fill(counts, 0L);
		long left = 0;
		for (int i = 0; i < tokens; i++) {
			int level = unplaced && random.nextInt(5) == 0 ? -1 : random.nextInt(levels);
			long count = 1 + (long) StrictMath.pow(10, random.nextDouble() * 5);
			shown.add(new PyramidProfile.Token(i / 5, i % 5, level, count));
			if (level < 0) {
				left += count;
			} else {
				counts[level] += count;
				Placement placement = factory.createPlacement();
				placement.setUsage(study.getUsages().get(i / 5));
				placement.setPlatform(study.getPlatforms().get(i % 5));
				placement.setCategory(theory.getCategories().get(level));
				theory.getPlacements().add(placement);
			}
		}
		StudyView view = StudyView.of(study);
		return new Sample(view, new PyramidProfile(view.theories().get(0), List.of(counts), shown, left, tokens, 3, 4));
	}
}
