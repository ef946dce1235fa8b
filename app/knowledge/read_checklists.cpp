// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/read_structure.h"

namespace steelyard::knowledge {

namespace {

ChecklistState readPoints(JsonValue value, JsonDiagnostics &problems)
{
    ChecklistState state;
    BaseFields fields(value, problems);
    fields.text("alternative", state.alternative, kId, Need::Required);
    fields.number("points", state.points, 0, 1, Need::Required);
    fields.text("note", state.note);
    fields.texts("sources", state.sources, kId);
    fields.finish();
    return state;
}

ChecklistItem readItem(JsonValue value, JsonDiagnostics &problems)
{
    ChecklistItem item;
    BaseFields fields(value, problems);
    fields.text("id", item.id, kId, Need::Required);
    fields.text("name", item.name, kName, Need::Required);
    fields.text("description", item.description);
    fields.list("states", item.states, readPoints, Need::Required);
    fields.texts("unknownFor", item.unknownFor, kId);
    fields.finish();
    return item;
}

} // namespace

Checklist readChecklist(JsonValue value, JsonDiagnostics &problems)
{
    Checklist checklist;
    BaseFields fields(value, problems);
    fields.text("id", checklist.id, kId, Need::Required);
    fields.text("criterion", checklist.criterion, kId, Need::Required);
    fields.text("name", checklist.name, kName, Need::Required);
    fields.text("description", checklist.description);
    fields.list("items", checklist.items, readItem, Need::Required, 1);
    fields.finish();
    return checklist;
}

} // namespace steelyard::knowledge
