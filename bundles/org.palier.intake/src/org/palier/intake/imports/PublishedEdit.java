// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;

import org.palier.intake.imports.CensusFact.PublishedFact;
import org.palier.model.Identified;
import org.palier.model.PalierFactory;
import org.palier.model.PublishedFigure;
import org.palier.model.Study;
import org.palier.numbers.view.PublishedView;

/** Writes published figures into a study; the same figure of the same place is there once. */
final class PublishedEdit {

	private final Study study;

	PublishedEdit(Study study) {
		this.study = study;
	}

	/** @throws IllegalArgumentException when the study lacks the jurisdiction or a platform */
	void add(PublishedFact fact) {
		PublishedFigure figure = PalierFactory.eINSTANCE.createPublishedFigure();
		figure.setIndicator(fact.indicator());
		figure.setJurisdiction(fact.jurisdiction().isEmpty() ? null : known(study.getJurisdictions(), fact.jurisdiction()));
		fact.platforms().forEach(it -> figure.getPlatforms().add(known(study.getPlatforms(), it)));
		figure.setRow(fact.row().isEmpty() ? null : fact.row());
		figure.setMeasure(fact.measure());
		figure.setValue(fact.value());
		figure.setAbout(fact.about());
		figure.setSource(fact.source());
		figure.setRemark(fact.remark().toModel());
		PublishedView stated = PublishedView.of(figure);
		List<PublishedFigure> figures = study.getPublishedFigures();
		for (int i = 0; i < figures.size(); i++) {
			PublishedView there = PublishedView.of(figures.get(i));
			if (there.isBesides(stated) && there.source().equals(stated.source())) {
				if (!there.equals(stated)) {
					figures.set(i, figure);
				}
				return;
			}
		}
		figures.add(figure);
	}

	private static <T extends Identified> T known(List<T> things, String id) {
		return things.stream().filter(it -> it.getId().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(id));
	}
}
