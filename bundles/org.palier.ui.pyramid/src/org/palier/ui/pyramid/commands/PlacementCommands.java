// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.study.edit.NameEdit;
import org.palier.study.edit.PlacementEdit.Move;
import org.palier.study.edit.PlacementEdit;
import org.palier.ui.pyramid.scene.PyramidScene;

/** Translates what is done to tokens and labels into commands; the command is not executable where that is forbidden. */
public final class PlacementCommands {

	private final PyramidScene scene;

	/** @param scene whose theory changes */
	public PlacementCommands(PyramidScene scene) {
		this.scene = scene;
	}

	/**
	 * Moves tokens to a level.
	 *
	 * @param levelId     id of the level; empty leaves them unplaced
	 * @param onePlatform only on the platform of each token; forbidden for one that has none or several
	 */
	public Command place(List<Token> tokens, String levelId, boolean onePlatform) {
		Set<Move> moves = new LinkedHashSet<>();
		for (Token token : tokens) {
			Platform platform = onePlatform ? scene.platform(token.platformId()).orElse(null) : null;
			if (token.usageId().isEmpty() || onePlatform && platform == null) {
				return UnexecutableCommand.INSTANCE;
			}
			scene.usage(token.usageId()).ifPresent(it -> moves.add(new Move(it, platform)));
		}
		return move(List.copyOf(moves), levelId);
	}

	/** Moves a usage of the codebook to a level on every platform; an empty {@code levelId} leaves it unplaced. */
	public Command place(String usageId, String levelId) {
		return move(scene.usage(usageId).map(it -> List.of(new Move(it, null))).orElse(List.of()), levelId);
	}

	private Command move(List<Move> moves, String levelId) {
		Category level = scene.level(levelId).orElse(null);
		var edit = new PlacementEdit(scene.theory());
		List<Move> real = moves.stream().filter(it -> edit.changes(it, level)).toList();
		return real.isEmpty() ? UnexecutableCommand.INSTANCE
				: new EditCommand(edit.move(real, level), scene.session()::execute);
	}

	/** Writes a name in the language of the picture; forbidden when it is blank or the one that stands there. */
	public Command rename(Identified named, String name) {
		var edit = new NameEdit(named);
		String written = name.strip();
		return written.isEmpty() || written.equals(edit.name().in(scene.locale())) ? UnexecutableCommand.INSTANCE
				: new EditCommand(edit.rename(written, scene.locale()), scene.session()::execute);
	}
}
