"""The public interface for programs, `/api/v1/` (docs/api.md, ADR 0031).

- `routes`: all operations, made from the datasets; the OpenAPI document;
- `schemas`, `parameters`: what answers and questions look like, made from the columns and filters of the datasets;
- `lists`, `records`, `searching`: what the operations do;
- `answering`: what holds for every answer: language, caches, other sites, errors as JSON.
"""
