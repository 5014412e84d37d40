// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.LocalizedText;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pyramid.scene.PyramidMessages;
import org.palier.ui.pyramid.scene.PyramidScene;

/** The tooltips of parts, one fact a line. */
final class Tips {

	private final PyramidScene scene;

	Tips(PyramidScene scene) {
		this.scene = scene;
	}

	String of(Token token) {
		List<String> lines = new ArrayList<>();
		lines.add(token.words());
		scene.usage(token.usageId()).ifPresent(usage -> {
			add(lines, usage.getDefinition());
			long count = count(token);
			if (token.part().isEmpty() && token.level() >= 0 && count > 0) {
				lines.add(NLS.bind(PyramidMessages.tipShare, percent(count, scene.profile().placed())));
			}
		});
		lines.addAll(token.gathered());
		return String.join("\n", lines);
	}

	String of(Band band) {
		List<String> lines = new ArrayList<>();
		if (band.level() < 0) {
			lines.add(band.label().text());
			lines.add(PyramidMessages.tipTray);
		} else {
			lines.add(scene.profile().theory().categories().get(band.level()).plainName().in(scene.locale()));
			scene.level(band.levelId()).ifPresent(level -> {
				add(lines, level.getDefinition());
				add(lines, level.getDecisionRule());
			});
		}
		return String.join("\n", lines);
	}

	String of(ShareBar share) {
		String level = scene.level(share.levelId()).map(it -> Bilingual.of(it.getName()).in(scene.locale())).orElse("");
		return NLS.bind(PyramidMessages.tipLevelShare, new Object[] { level, share.share().text(), share.detail().text() });
	}

	private long count(Token token) {
		return scene.profile().tokens().stream()
				.filter(it -> it.usage() == token.usage() && (token.platform() < 0 || it.platform() == token.platform()))
				.mapToLong(it -> it.count()).sum();
	}

	private String percent(long part, long whole) {
		return new Typography(scene.locale()).share((double) part / whole);
	}

	private void add(List<String> lines, LocalizedText text) {
		String said = Bilingual.of(text).in(scene.locale());
		if (!said.isEmpty()) {
			lines.add(said);
		}
	}
}
