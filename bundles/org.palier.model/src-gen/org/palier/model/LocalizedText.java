/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Localized Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text in French and in English. A language that is not written is null, never a copy of the other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.LocalizedText#getFr <em>Fr</em>}</li>
 *   <li>{@link org.palier.model.LocalizedText#getEn <em>En</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getLocalizedText()
 * @model
 * @generated
 */
public interface LocalizedText extends EObject {
	/**
	 * Returns the value of the '<em><b>Fr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * French, as written in Québec.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fr</em>' attribute.
	 * @see #setFr(String)
	 * @see org.palier.model.PalierPackage#getLocalizedText_Fr()
	 * @model
	 * @generated
	 */
	String getFr();

	/**
	 * Sets the value of the '{@link org.palier.model.LocalizedText#getFr <em>Fr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fr</em>' attribute.
	 * @see #getFr()
	 * @generated
	 */
	void setFr(String value);

	/**
	 * Returns the value of the '<em><b>En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * English, as written in Canada.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>En</em>' attribute.
	 * @see #setEn(String)
	 * @see org.palier.model.PalierPackage#getLocalizedText_En()
	 * @model
	 * @generated
	 */
	String getEn();

	/**
	 * Sets the value of the '{@link org.palier.model.LocalizedText#getEn <em>En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>En</em>' attribute.
	 * @see #getEn()
	 * @generated
	 */
	void setEn(String value);

} // LocalizedText
