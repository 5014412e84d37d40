// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEventHandler;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.CellRefusal;
import org.palier.register.grid.GridColumn;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.StatusLabels;

/** Which cells are edited in place, and by what: a choice for statuses and categories, a text for the rest. */
final class CellEditing extends AbstractRegistryConfiguration {

	private final CensusSheet sheet;

	CellEditing(CensusSheet sheet) {
		this.sheet = sheet;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		IEditableRule rule = new EditableRule() {
			@Override
			public boolean isEditable(int column, int row) {
				return sheet.group(row) == null && sheet.column(column) != GridColumn.Fact.JURISDICTION;
			}
		};
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, rule);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(false, true), DisplayMode.NORMAL,
				CensusTable.TEXT);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR,
				new ComboBoxCellEditor(PresenceStatus.VALUES.stream().map(StatusLabels::of).toList(), PresenceStatus.VALUES.size()),
				DisplayMode.NORMAL, CensusTable.STATUS);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ComboBoxCellEditor(new Categories(), 12),
				DisplayMode.NORMAL, CensusTable.CATEGORY);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ComboBoxCellEditor(new Choices(), 12), DisplayMode.NORMAL,
				CensusTable.CHOICE);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
			@Override
			public boolean validate(int column, int row, Object value) {
				String entered = value == null ? "" : value.toString();
				try {
					if (!entered.strip().equals(sheet.getDataValue(column, row))) {
						sheet.reader().read(sheet.column(column), sheet.part(), entered);
					}
					return true;
				} catch (CellRefusal refused) {
					throw new ValidationFailedException(refused.reason().in(sheet.text().locale()));
				}
			}
		});
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new Sentence(sheet));
	}

	/** Lets a grid open editors in its cells. */
	static void install(GridLayer grid) {
		grid.registerCommandHandler(new EditCellCommandHandler());
		grid.registerEventHandler(new InlineCellEditEventHandler(grid));
	}

	private final class Categories implements IComboBoxDataProvider {

		@Override
		public List<?> getValues(int column, int row) {
			List<String> names = new ArrayList<>(List.of(""));
			sheet.session().study().getCategories().forEach(it -> names.add(ModelLabels.ofWorkbench().text(it)));
			return names;
		}
	}

	/** The allowed values of an own field: its choices, or yes and no. */
	private final class Choices implements IComboBoxDataProvider {

		@Override
		public List<?> getValues(int column, int row) {
			List<String> names = new ArrayList<>(List.of(""));
			if (sheet.column(column) instanceof GridColumn.Own own) {
				names.addAll(own.field().offered(sheet.text().locale()));
			}
			return names;
		}
	}

	/** Says below the grid why a text is refused, and shows it in red where it was typed. */
	private static final class Sentence extends AbstractEditErrorHandler {

		private final CensusSheet sheet;

		Sentence(CensusSheet sheet) {
			super(new RenderErrorHandling());
			this.sheet = sheet;
		}

		@Override
		public void displayError(ICellEditor editor, IConfigRegistry registry, Exception refused) {
			super.displayError(editor, registry, refused);
			sheet.tell(refused.getMessage());
		}

		@Override
		public void removeError(ICellEditor editor) {
			super.removeError(editor);
			sheet.tell(null);
		}
	}
}
