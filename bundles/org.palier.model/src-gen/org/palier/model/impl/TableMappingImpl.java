/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.ColumnMapping;
import org.palier.model.FieldConstant;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.TableMapping;
import org.palier.model.ValueMapping;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Table Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.TableMappingImpl#getImporter <em>Importer</em>}</li>
 *   <li>{@link org.palier.model.impl.TableMappingImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.impl.TableMappingImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.palier.model.impl.TableMappingImpl#getConstants <em>Constants</em>}</li>
 *   <li>{@link org.palier.model.impl.TableMappingImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TableMappingImpl extends IdentifiedImpl implements TableMapping {
	/**
	 * The default value of the '{@link #getImporter() <em>Importer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImporter()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImporter() <em>Importer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImporter()
	 * @generated
	 * @ordered
	 */
	protected String importer = IMPORTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText name;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ColumnMapping> columns;

	/**
	 * The cached value of the '{@link #getConstants() <em>Constants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstants()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldConstant> constants;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueMapping> values;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TableMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.TABLE_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImporter() {
		return importer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImporter(String newImporter) {
		String oldImporter = importer;
		importer = newImporter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TABLE_MAPPING__IMPORTER, oldImporter, importer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetName(LocalizedText newName, NotificationChain msgs) {
		LocalizedText oldName = name;
		name = newName;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.TABLE_MAPPING__NAME, oldName, newName);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(LocalizedText newName) {
		if (newName != name) {
			NotificationChain msgs = null;
			if (name != null)
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.TABLE_MAPPING__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.TABLE_MAPPING__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.TABLE_MAPPING__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ColumnMapping> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ColumnMapping>(ColumnMapping.class, this, PalierPackage.TABLE_MAPPING__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldConstant> getConstants() {
		if (constants == null) {
			constants = new EObjectContainmentEList<FieldConstant>(FieldConstant.class, this, PalierPackage.TABLE_MAPPING__CONSTANTS);
		}
		return constants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueMapping> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<ValueMapping>(ValueMapping.class, this, PalierPackage.TABLE_MAPPING__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.TABLE_MAPPING__NAME:
				return basicSetName(null, msgs);
			case PalierPackage.TABLE_MAPPING__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case PalierPackage.TABLE_MAPPING__CONSTANTS:
				return ((InternalEList<?>)getConstants()).basicRemove(otherEnd, msgs);
			case PalierPackage.TABLE_MAPPING__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.TABLE_MAPPING__IMPORTER:
				return getImporter();
			case PalierPackage.TABLE_MAPPING__NAME:
				return getName();
			case PalierPackage.TABLE_MAPPING__COLUMNS:
				return getColumns();
			case PalierPackage.TABLE_MAPPING__CONSTANTS:
				return getConstants();
			case PalierPackage.TABLE_MAPPING__VALUES:
				return getValues();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.TABLE_MAPPING__IMPORTER:
				setImporter((String)newValue);
				return;
			case PalierPackage.TABLE_MAPPING__NAME:
				setName((LocalizedText)newValue);
				return;
			case PalierPackage.TABLE_MAPPING__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnMapping>)newValue);
				return;
			case PalierPackage.TABLE_MAPPING__CONSTANTS:
				getConstants().clear();
				getConstants().addAll((Collection<? extends FieldConstant>)newValue);
				return;
			case PalierPackage.TABLE_MAPPING__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends ValueMapping>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.TABLE_MAPPING__IMPORTER:
				setImporter(IMPORTER_EDEFAULT);
				return;
			case PalierPackage.TABLE_MAPPING__NAME:
				setName((LocalizedText)null);
				return;
			case PalierPackage.TABLE_MAPPING__COLUMNS:
				getColumns().clear();
				return;
			case PalierPackage.TABLE_MAPPING__CONSTANTS:
				getConstants().clear();
				return;
			case PalierPackage.TABLE_MAPPING__VALUES:
				getValues().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.TABLE_MAPPING__IMPORTER:
				return IMPORTER_EDEFAULT == null ? importer != null : !IMPORTER_EDEFAULT.equals(importer);
			case PalierPackage.TABLE_MAPPING__NAME:
				return name != null;
			case PalierPackage.TABLE_MAPPING__COLUMNS:
				return columns != null && !columns.isEmpty();
			case PalierPackage.TABLE_MAPPING__CONSTANTS:
				return constants != null && !constants.isEmpty();
			case PalierPackage.TABLE_MAPPING__VALUES:
				return values != null && !values.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (importer: ");
		result.append(importer);
		result.append(')');
		return result.toString();
	}

} //TableMappingImpl
