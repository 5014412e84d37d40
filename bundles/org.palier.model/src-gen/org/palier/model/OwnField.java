/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Own Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field that a study or a pack declares: what else is known of each agency, account, post or interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.OwnField#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.OwnField#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.palier.model.OwnField#getType <em>Type</em>}</li>
 *   <li>{@link org.palier.model.OwnField#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.palier.model.OwnField#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getOwnField()
 * @model
 * @generated
 */
public interface OwnField extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getOwnField_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.OwnField#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The default value is <code>"agency"</code>.
	 * The literals are from the enumeration {@link org.palier.model.FieldSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of what it is a field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.palier.model.FieldSubject
	 * @see #setSubject(FieldSubject)
	 * @see org.palier.model.PalierPackage#getOwnField_Subject()
	 * @model default="agency"
	 * @generated
	 */
	FieldSubject getSubject();

	/**
	 * Sets the value of the '{@link org.palier.model.OwnField#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.palier.model.FieldSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(FieldSubject value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.palier.model.FieldType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its values are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.palier.model.FieldType
	 * @see #setType(FieldType)
	 * @see org.palier.model.PalierPackage#getOwnField_Type()
	 * @model default="text"
	 * @generated
	 */
	FieldType getType();

	/**
	 * Sets the value of the '{@link org.palier.model.OwnField#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.palier.model.FieldType
	 * @see #getType()
	 * @generated
	 */
	void setType(FieldType value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.FieldChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that are allowed where it is a choice, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getOwnField_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldChoice> getChoices();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The theory pack that declared it, as id and version; null when the study did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getOwnField_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.OwnField#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // OwnField
