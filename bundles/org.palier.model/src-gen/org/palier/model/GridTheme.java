/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grid Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the grid by which interviews are held (Yates and Arbour 2013, § 23).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.GridTheme#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.GridTheme#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getGridTheme()
 * @model
 * @generated
 */
public interface GridTheme extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getGridTheme_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.GridTheme#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.GridQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its questions, in the order of asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getGridTheme_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<GridQuestion> getQuestions();

} // GridTheme
