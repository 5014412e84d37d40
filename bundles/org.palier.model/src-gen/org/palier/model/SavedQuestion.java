/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question to the study under a name: what is counted, and by which fields it is told apart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.SavedQuestion#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getRows <em>Rows</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getShowing <em>Showing</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getWhere <em>Where</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.palier.model.SavedQuestion#getMeaning <em>Meaning</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getSavedQuestion()
 * @model
 * @generated
 */
public interface SavedQuestion extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in the language of who gave it; unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the fields on rows, outermost first, with commas between; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Rows()
	 * @model
	 * @generated
	 */
	String getRows();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the fields on columns, likewise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see #setColumns(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Columns()
	 * @model
	 * @generated
	 */
	String getColumns();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of what is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Measure()
	 * @model required="true"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Showing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of how it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Showing</em>' attribute.
	 * @see #setShowing(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Showing()
	 * @model required="true"
	 * @generated
	 */
	String getShowing();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getShowing <em>Showing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Showing</em>' attribute.
	 * @see #getShowing()
	 * @generated
	 */
	void setShowing(String value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the study that is asked, by ids in place of names; null for the whole study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Where()
	 * @model
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A measure of its author's own: one SELECT over the documented views, in place of fields; null for a question of fields.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Expression()
	 * @model
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an expression measures, in the words of its author; null where nothing was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.palier.model.PalierPackage#getSavedQuestion_Meaning()
	 * @model
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.palier.model.SavedQuestion#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

} // SavedQuestion
